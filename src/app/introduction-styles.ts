import './styles/training.css'
import './styles/introduction.css'
